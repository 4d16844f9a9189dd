package no.ldo.differentiation.suggesting;

import java.util.LinkedHashMap;
import java.util.Map;

/** Five workplaces, each with a board composed by hand before the optimiser saw it. */
final class HandmadeBoards {
    private HandmadeBoards() {}

    static Map<String, HandmadeBoard> all() {
        Map<String, HandmadeBoard> boards = new LinkedHashMap<>();
        boards.put("bakery", bakery());
        boards.put("nursing home", nursingHome());
        boards.put("kindergarten", kindergarten());
        boards.put("garage", garage());
        boards.put("park", park());
        return boards;
    }

    private static HandmadeBoard bakery() {
        return new HandmadeBoard()
                .job(2, true, 900)
                .task("Vaske brett;REN;40;motTf;7-11;vaskerom;0;1")
                .task("Veie opp mel;MAT;30;motTf;7-9;bakeri;1;3;+")
                .task("Smøre former;MAT;20;motTf;7-9;bakeri;0;1;+")
                .task("Rydde stekeovn;REN;25;mof;10-14;bakeri;0;2")
                .task("Forme boller;MAT;60;motTf;7-12;bakeri;1;5;+")
                .task("Sette deig;MAT;45;motTf;7-10;bakeri;2;8;+")
                .job(1, false, 700)
                .task("Pakke brød;LOG;60;motTf;8-13;pakkeri;0;1;+")
                .task("Brette esker;LOG;30;motTf;8-15;pakkeri;0;1")
                .task("Merke varer;LOG;25;motTf;8-13;pakkeri;0;2;+")
                .task("Fylle på emballasje;LOG;20;mof;8-15;lager;0;1")
                .task("Feie lageret;REN;20;tT;8-15;lager;0;1")
                .job(1, false, 500)
                .task("Dekke bord;SAL;20;motTf;8-10;kafé;0;1;+")
                .task("Tørke bord;REN;30;motTf;10-15;kafé;0;1;+")
                .task("Koke kaffe;MAT;15;motTf;8-10;kafé;0;1;+")
                .position("10-14;4-5;LOG", "motTf;Pakke brød;Brette esker;Vaske brett");
    }

    private static HandmadeBoard nursingHome() {
        return new HandmadeBoard()
                .job(2, true, 1000)
                .task("Dekke til frokost;MAT;30;motTf;7-9;kjøkken;0;1;+")
                .task("Rydde etter frokost;MAT;30;motTf;9-11;kjøkken;0;1;+")
                .task("Re senger;OMS;40;motTf;9-12;rom;0;2")
                .task("Gå tur med beboer;AKT;45;mof;10-14;ute;0;3;+")
                .task("Lese avis høyt;AKT;30;motTf;10-13;stue;0;1;+")
                .task("Fylle opp utstyr;LOG;25;tT;8-15;lager;0;2")
                .task("Kjøre tøy;TOY;20;motTf;8-15;gang;0;1")
                .task("Dele ut medisiner;HEL;40;motTf;8-10;rom;2;8")
                .job(2, false, 600)
                .task("Skrelle poteter;MAT;40;motTf;8-11;kjøkken;0;1;+")
                .task("Vaske opp;REN;45;motTf;12-15;kjøkken;0;1;+")
                .task("Skjære frukt;MAT;20;motTf;12-14;kjøkken;0;1;+")
                .task("Ta imot varer;LOG;30;mT;8-10;lager;1;4")
                .position("12-16;5-5;AKT", "motTf;Dekke til frokost;Rydde etter frokost;Re senger;Vaske opp");
    }

    private static HandmadeBoard kindergarten() {
        return new HandmadeBoard()
                .job(3, true, 900)
                .task("Sette ut leker;AKT;20;motTf;7-9;ute;0;1;+")
                .task("Lage formingsmateriell;PED;40;mof;8-15;avdeling;0;2")
                .task("Skrive ut bilder;ADM;30;tT;8-15;kontor;0;3")
                .task("Holde samlingsstund;PED;30;motTf;9-11;avdeling;3;8;+")
                .task("Følge på tur;AKT;90;oT;9-13;ute;0;4;+")
                .task("Henge opp arbeider;PED;20;tf;8-15;avdeling;0;1")
                .job(0, false, 500)
                .task("Smøre niste;MAT;40;motTf;10-12;kjøkken;0;1;+")
                .task("Vaske bord;REN;25;motTf;12-14;avdeling;0;1")
                .task("Vaske leker;REN;60;f;8-15;avdeling;0;1")
                .task("Henge opp klær;TOY;30;motTf;8-12;garderobe;0;1;+")
                .task("Rydde sandkasse;UTE;30;motTf;13-15;ute;0;1;+")
                .task("Handle mat;LOG;60;m;9-12;butikk;0;2")
                .position("8-11;4-5;AKT", "motTf;Sette ut leker;Smøre niste;Vaske bord;Rydde sandkasse")
                .position("4-7;2-3;AKT", "oT;Følge på tur;Lage formingsmateriell;Skrive ut bilder");
    }

    private static HandmadeBoard garage() {
        return new HandmadeBoard()
                .job(2, true, 900)
                .task("Vaske deler;REN;40;motTf;8-15;vaskehall;0;1")
                .task("Skifte dekk;TEK;60;motTf;8-15;verksted;1;4;+")
                .task("Rydde verktøy;TEK;25;motTf;14-16;verksted;0;2;+")
                .task("Feie gulv;REN;30;motTf;13-16;verksted;0;1")
                .task("Fylle spylervæske;TEK;15;motTf;8-15;verksted;0;1;+")
                .task("Feilsøke motor;TEK;90;motTf;8-15;verksted;2;8")
                .job(1, false, 500)
                .task("Hente kundebil;TRA;40;motTf;8-15;ute;1;2")
                .task("Vaske kundebil;REN;45;motTf;9-15;vaskehall;0;1")
                .task("Sortere deler;LOG;40;motTf;8-15;lager;0;3")
                .task("Koke kaffe;SAL;10;motTf;8-10;mottak;0;1;+")
                .task("Arkivere ordrer;ADM;30;mof;8-15;mottak;0;2")
                .position("14-18;5-5;TEK", "motTf;Vaske deler;Feie gulv;Vaske kundebil;Sortere deler;Rydde verktøy");
    }

    private static HandmadeBoard park() {
        return new HandmadeBoard()
                .job(2, false, 800)
                .task("Luke bed;UTE;60;motTf;8-15;park;0;1;+")
                .task("Rake løv;UTE;50;motTf;8-15;park;0;1;+")
                .task("Vanne planter;UTE;30;motTf;7-10;park;0;1")
                .task("Beskjære busker;UTE;60;tT;8-15;park;1;6;+")
                .task("Plante ut;UTE;45;mof;8-14;park;1;4;+")
                .job(2, true, 700)
                .task("Tømme søppelkasser;UTE;40;motTf;7-11;torg;0;1")
                .task("Vaske benker;REN;30;mof;9-15;torg;0;1")
                .task("Male gjerde;TEK;60;tT;9-15;park;0;3;+")
                .task("Spyle redskap;REN;25;motTf;14-16;base;0;1")
                .task("Sjekke lekeplass;TEK;30;motTf;8-12;park;1;5")
                .task("Føre kjørebok;ADM;15;motTf;14-16;base;0;2")
                .position("8-12;3-4;UTE", "mtof;Luke bed;Rake løv;Spyle redskap")
                .position("6-9;3-5;REN", "mof;Tømme søppelkasser;Vaske benker;Vanne planter;Plante ut");
    }
}
