package no.ldo.demo;

import java.util.List;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * Tasks of the demo's jobs in our own words, one line each: name; done when; minutes; frequency and times; hours; place;
 * family; level (! for reserved); weeks to learn; s for supervised, c for with colleagues; who waits; twelve demands.
 */
final class DemoTasks {
    private DemoTasks() {}

    static List<String> baker() {
        return List.of(
                "Vaske brett og former;Brettene er rene og tørre;40;D;6-10;Oppvasken;REN;0;1;c;Bakerne;212100001012",
                "Veie opp ingredienser;Bollene står klare med lapp;25;D;6-9;Bakeriet;MAT;0;2;sc;Bakerne;111232200011",
                "Elte deig;Deigen er smidig og riktig temperert;60;D;4-8;Bakeriet;MAT;2;8;;Kundene;221111131012",
                "Forme brød og rundstykker;Emnene er jevne og ligger på brett;70;D;5-9;Bakeriet;MAT;2;8;c;Kundene;122300011112",
                "Rydde og koste gulvet;Gulvet er tørt og uten mel;20;W3;11-14;Bakeriet;REN;0;1;;Bakerne;112000000002",
                "Steke brød;Skorpen er gyllen og kjernen ferdig;90;D;5-11;Ovnen;MAT;2;8;;Kundene;213111122012",
                "Pynte kaker;Kaken er pyntet som på bildet;45;W3;8-12;Konditoriet;MAT;2;6;;Kundene;011411010011",
                "Smøre påsmurt;Rundstykkene er like og pakket;35;D;6-9;Kjøkkenet;MAT;0;1;c;Butikken;012210011011",
                "Bestille råvarer;Bestillingen er sendt før klokken 12;20;W2;9-12;Kontoret;ADM;1;4;;Bakerne;001332210100",
                "Renske ovnen;Ovnen er fri for rester;30;W1;12-15;Ovnen;REN;1;3;s;Bakerne;223100001002",
                "Kontrollere temperaturer;Skjemaet er fylt ut;10;P2;6-15;Kjølerommet;MAT;0;1;;Mattilsynet;011121200000",
                "Prøvebake nye oppskrifter;Oppskriften er prøvd og notert;120;Y12;9-14;Bakeriet;MAT;2;8;c;Butikken;122332232111");
    }

    static List<String> packer() {
        return List.of(
                "Pakke brød i poser;Posene er lukket og merket;60;D;7-11;Pakkeriet;LOG;0;1;c;Butikkene;112210010112",
                "Fylle på emballasje;Hyllene ved bandet er fulle;20;D;7-15;Pakkeriet;LOG;0;1;;Pakkerne;222100000002",
                "Skrive ut etiketter;Etikettene har riktig dato;15;D;6-8;Pakkeriet;ADM;0;1;;Butikkene;001121110001",
                "Stable kasser på paller;Pallene er stødige og merket;45;D;8-12;Rampen;LOG;0;1;c;Sjåføren;324000010112",
                "Kontrollere ordrer;Listen stemmer med kassene;30;D;8-11;Rampen;ADM;1;4;;Butikkene;001332220101",
                "Kjøre jekketralle;Pallene står på rett plass;30;D;8-12;Rampen;TRA;1;3;s;Sjåføren;232100012012",
                "Vaske kasser;Kassene er rene;35;W3;12-15;Vaskerommet;REN;0;1;;Pakkerne;223000000013",
                "Sortere avfall;Fraksjonene ligger hver for seg;15;D;13-15;Bakgården;REN;0;1;;Driften;222010000001",
                "Kutte kartong;Kartongen er flat og buntet;15;W2;13-15;Bakgården;LOG;0;1;;Driften;212100000001",
                "Telle varelager;Tallene står i listen;40;Y12;12-15;Lageret;ADM;0;2;c;Innkjøp;112223200101",
                "Rydde pakkeriet;Bordene er tomme og rene;20;D;13-15;Pakkeriet;REN;0;1;c;Pakkerne;112000000101",
                "Ta imot retur;Returen er talt og ført;20;W2;9-12;Rampen;LOG;0;2;;Butikkene;222222210110");
    }

    static List<String> seller() {
        return List.of(
                "Fylle på brødhyllene;Hyllene er fulle og ryddige;20;P2;7-15;Utsalget;SAL;0;1;;Kundene;212000011101",
                "Ta imot betaling;Kassen stemmer;90;D;7-15;Utsalget;SAL;1;3;;Kundene;002232322331",
                "Koke kaffe;Kannene er fulle;10;P2;7-15;Kafeen;MAT;0;1;;Kundene;111000000101",
                "Rydde bord i kafeen;Bordene er rene;15;P2;9-15;Kafeen;REN;0;1;c;Kundene;122000010112",
                "Vaske gulv i utsalget;Gulvet er tørt;25;D;15-17;Utsalget;REN;0;1;;Kundene;113000000001");
    }

    static List<String> healthWorker() {
        return List.of(
                "Dekke bord til frokost;Alle har dekket plass;25;D;7-9;Spisestuen;OMS;0;1;c;Beboerne;112100011112",
                "Rydde og vaske etter måltider;Kjøkkenet er rent;35;D;9-14;Avdelingskjøkkenet;REN;0;1;c;Beboerne;212000000112",
                "Dele ut legemidler;Listen er signert;30;D;8-10;Vaktrommet;HEL;!2;8;;Beboerne;012342231221",
                "Hjelpe til med morgenstell;Beboeren er stelt og fornøyd;120;D;7-10;Rommene;HEL;2;8;c;Beboerne;333211122331",
                "Re senger;Sengene er redd opp;25;D;9-12;Rommene;REN;0;1;c;Beboerne;222000000111",
                "Følge på tur;Beboeren har vært ute;40;W3;11-14;Hagen;AKT;0;2;s;Beboerne;132000012331",
                "Lese høyt fra avisen;Gruppen har hørt nytt fra byen;30;W3;10-12;Dagligstuen;AKT;0;1;c;Beboerne;001030001321",
                "Fylle skap med utstyr;Skapene er fulle;20;W2;12-15;Lageret;LOG;0;1;;Pleierne;212110000001",
                "Skrive rapport;Rapporten er ført;30;D;13-15;Vaktrommet;HEL;2;8;;Vaktlaget;001443132111",
                "Hente og bringe tøy;Tøyet ligger på plass;20;D;10-13;Vaskeriet;TOY;0;1;;Beboerne;232000000001",
                "Vanne blomster;Blomstene er vannet;15;W2;10-14;Dagligstuen;AKT;0;1;;Beboerne;121100000000",
                "Måle blodtrykk;Målingen er ført;15;W2;9-11;Rommene;HEL;!2;6;;Legen;011332221221");
    }

    static List<String> cook() {
        return List.of(
                "Skrelle og kutte grønnsaker;Grønnsakene er klare i skåler;45;D;9-12;Kjøkkenet;MAT;0;2;c;Beboerne;012300010112",
                "Lage middag;Maten er varm og smakt til;120;D;9-13;Kjøkkenet;MAT;2;8;;Beboerne;223322142122",
                "Vaske gryter;Grytene er rene og på plass;30;D;12-14;Oppvasken;REN;0;1;;Kokken;223000000013",
                "Bestille varer;Bestillingen er sendt;20;W2;9-12;Kontoret;ADM;1;4;;Kokken;001332210100",
                "Sette varer på plass;Varene står med eldste dato fremst;30;W2;10-13;Lageret;LOG;0;1;c;Kokken;322120000101",
                "Lage tilpasset kost;Kosten følger listen;45;D;9-12;Kjøkkenet;HEL;2;8;;Beboerne;012332232111");
    }

    static TaskEntry task(String told) {
        String[] part = told.split(";", -1);
        String[] hours = part[4].split("-");
        boolean reserved = part[7].startsWith("!");
        TaskTerms terms = new TaskTerms(
                Integer.parseInt(part[7].replace("!", "")),
                reserved,
                Integer.parseInt(part[8]),
                part[9].contains("s"),
                10,
                part[9].contains("c"),
                2);
        return new TaskEntry(
                part[0],
                part[1],
                rhythm(part[3], Integer.parseInt(part[2])),
                new TaskSlot(Integer.parseInt(hours[0]) * 60, Integer.parseInt(hours[1]) * 60, part[5]),
                WorkFamily.byCode(part[6]).orElse(WorkFamily.OTHER),
                new Demands(part[11]),
                terms,
                part[10]);
    }

    private static TaskRhythm rhythm(String told, int minutes) {
        int times = told.length() > 1 ? Integer.parseInt(told.substring(1)) : 1;
        return switch (told.charAt(0)) {
            case 'D' -> new TaskRhythm(Frequency.NAMED_DAYS, minutes, 1, Weekdays.MONDAY_TO_FRIDAY);
            case 'W' -> new TaskRhythm(Frequency.PER_WEEK, minutes, times, Weekdays.NONE);
            case 'P' -> new TaskRhythm(Frequency.PER_DAY, minutes, times, Weekdays.NONE);
            default -> new TaskRhythm(Frequency.PER_YEAR, minutes, times, Weekdays.NONE);
        };
    }
}
