package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kinds of work that generated problems are made of, and the kinds of unit that have them. */
final class WorkCatalogue {
    /** The order of the demands in the lists below. */
    static final List<String> DEMANDS =
            List.of("d430", "d450", "d4154", "d440", "d166", "d170", "d172", "d220", "d240", "d350", "d710", "e250");

    /** The roles of a unit; a unit with more jobs begins again. */
    static final List<List<String>> UNITS = List.of(
            List.of("PLEIE", "OMSORG", "KJØKKEN", "OMSORG", "RENHOLD"),
            List.of("BARN", "BARN", "KJØKKEN", "RENHOLD", "KONTOR"),
            List.of("SKOLE", "DRIFT", "RENHOLD", "SKOLE", "KONTOR"),
            List.of("UTE", "DRIFT", "UTE", "KONTOR"),
            List.of("BUTIKK", "LAGER", "BUTIKK", "RENHOLD"));

    /** Level of who holds the role today. */
    static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("PLEIE", 3),
            Map.entry("OMSORG", 2),
            Map.entry("KJØKKEN", 2),
            Map.entry("RENHOLD", 1),
            Map.entry("BARN", 2),
            Map.entry("KONTOR", 2),
            Map.entry("SKOLE", 3),
            Map.entry("DRIFT", 2),
            Map.entry("UTE", 2),
            Map.entry("BUTIKK", 1),
            Map.entry("LAGER", 2));

    /** Roles that are hard to find people for. */
    static final List<String> SCARCE = List.of("PLEIE", "OMSORG");

    /**
     * role, name, family, level, weeks to learn, from, to, minutes, days a week, place in the unit, flags (R reserved,
     * S supervised, C with colleagues, - none), demands.
     */
    private static final String KINDS = """
            PLEIE;Legge opp dosetter;HELSE;3;8;08:00;10:00;40;5;1;R;021030320000
            PLEIE;Stelle sår;HELSE;3;8;09:00;12:30;40;3;1;R;001320002000
            PLEIE;Skrive rapport;KONTOR;3;6;13:30;15:30;30;7;0;RC;000034010000
            PLEIE;Møte med pårørende;OMSORG;3;7;12:00;15:30;40;2;0;-;000000003440
            PLEIE;Telle forbruksvarer;LAGER;1;2;08:00;15:00;25;2;0;-;010021200000
            PLEIE;Fylle hyller på skyllerom;LAGER;0;1;07:30;15:00;20;5;1;-;111000000000
            PLEIE;Levere blodprøver;LAGER;0;1;09:00;13:00;25;5;0;-;020010000000
            PLEIE;Være med til legetime;FØLGE;1;3;09:00;15:00;70;2;2;S;120000001220
            PLEIE;Rydde lager;LAGER;1;2;08:00;15:00;35;1;1;S;110020000000
            OMSORG;Morgenstell;OMSORG;2;6;07:30;11:00;60;7;1;-;303200002030
            OMSORG;Kveldsstell;OMSORG;2;6;19:00;22:00;50;7;1;-;302000000030
            OMSORG;Re opp senger;RENHOLD;0;1;09:00;12:00;25;7;1;C;102000000000
            OMSORG;Legge sammen klær;TØY;0;1;08:00;15:00;30;5;0;-;001100000000
            OMSORG;Dekke bord;MAT;0;1;11:00;12:30;20;7;1;C;001100000000
            OMSORG;Servere middag;MAT;1;2;12:00;13:30;30;7;1;C;012000020010
            OMSORG;Gå tur med beboer;FRITID;1;2;10:00;15:00;45;3;2;S;020000000120
            OMSORG;Spille og synge;FRITID;1;4;10:00;15:00;40;2;1;C;000010000220
            OMSORG;Kaffe og prat;FRITID;0;2;14:00;16:00;30;5;1;C;000000000210
            OMSORG;Tørke av rullatorer;RENHOLD;0;1;09:00;15:00;25;1;0;-;100100000000
            KJØKKEN;Skrive meny;MAT;2;8;08:00;14:00;45;1;2;-;000022200000
            KJØKKEN;Koke middag;MAT;2;7;09:00;12:30;80;5;2;C;203000030002
            KJØKKEN;Skrelle og kutte;MAT;0;1;08:00;11:00;35;5;2;C;002200000001
            KJØKKEN;Bake brød;MAT;1;4;07:30;11:30;50;3;2;S;102100100000
            KJØKKEN;Smøre matpakker;MAT;0;1;08:30;11:30;35;5;2;C;002100000001
            KJØKKEN;Skylle og sette i maskin;RENHOLD;0;1;12:30;15:00;35;5;2;C;202000000002
            KJØKKEN;Ta imot leveranse;LAGER;1;2;07:30;10:00;25;2;2;S;200010100000
            KJØKKEN;Kjøre ut matvogner;LAGER;0;1;11:30;13:00;25;7;0;-;220000000000
            KJØKKEN;Måle temperaturer;KONTOR;1;2;08:00;15:00;15;5;2;-;000011100000
            RENHOLD;Vaske korridor;RENHOLD;1;2;07:00;12:00;50;5;0;-;122000000000
            RENHOLD;Vaske bad;RENHOLD;1;2;08:00;14:00;40;5;1;-;002100000000
            RENHOLD;Tørke støv;RENHOLD;0;1;08:00;15:00;30;5;1;-;011000000000
            RENHOLD;Kjøre gulvmaskin;RENHOLD;1;4;13:00;16:00;60;2;0;S;202000000002
            RENHOLD;Fylle såpe og papir;LAGER;0;1;07:30;15:00;20;5;0;-;010000000000
            RENHOLD;Vaske mopper;TØY;0;1;13:00;15:30;20;5;0;-;100000000001
            RENHOLD;Pusse speil;RENHOLD;0;1;08:00;15:00;25;1;1;-;002100000000
            BARN;Lede samling;LEK;2;6;09:30;10:30;35;5;1;C;000000000332
            BARN;Skrive observasjoner;KONTOR;2;8;10:00;14:00;35;2;0;-;000023000000
            BARN;Skifte bleie;OMSORG;2;4;09:00;12:00;35;5;1;-;200000000020
            BARN;Være ute med gruppen;UTE;1;4;10:00;14:00;70;5;3;SC;020000002022
            BARN;Smøre skiver;MAT;0;1;09:30;11:30;30;5;2;C;001100000001
            BARN;Rydde etter måltid;MAT;0;1;11:30;13:30;30;5;2;-;002000000001
            BARN;Vaske leketøy;RENHOLD;0;1;09:00;15:30;35;2;1;-;001000000000
            BARN;Legge fram leker;LEK;0;1;07:30;09:00;25;5;1;-;110000000000
            BARN;Lese bok;LEK;1;3;10:00;14:00;30;3;1;C;000020000222
            KONTOR;Sitte i resepsjon;KONTOR;2;5;08:00;12:00;90;5;0;C;000020020300
            KONTOR;Skanne brev;KONTOR;1;4;08:00;15:30;40;5;0;-;000120000000
            KONTOR;Dele ut post;LAGER;0;1;09:00;13:00;25;5;0;-;020010000000
            KONTOR;Fylle skrivere;LAGER;0;1;08:00;15:30;15;5;0;-;010010000000
            KONTOR;Rydde møterom;RENHOLD;0;1;07:30;09:30;20;5;2;-;110000000000
            KONTOR;Koke kaffe;MAT;0;1;09:00;13:00;20;5;2;C;001000000000
            KONTOR;Føre utstyrsliste;KONTOR;1;3;08:00;15:30;30;1;0;S;000011100000
            SKOLE;Undervise;LEK;3;8;08:30;14:00;140;5;1;-;000000033403
            SKOLE;Rette oppgaver;KONTOR;3;8;13:00;15:30;50;3;0;-;000033000000
            SKOLE;Tilsyn i skolegård;UTE;1;3;09:30;12:00;30;5;3;SC;020000000022
            SKOLE;Kopiere hefter;KONTOR;0;1;08:00;15:00;25;5;0;-;000110000000
            SKOLE;Rydde klasserom;RENHOLD;0;1;13:00;15:00;25;5;1;-;001000000000
            SKOLE;Lage frukt og drikke;MAT;0;1;09:00;11:30;30;5;2;C;001100000001
            SKOLE;Sette i stand sløydsal;TEKNIKK;1;4;08:00;15:00;40;2;2;-;001100000000
            SKOLE;Lade maskiner;TEKNIKK;0;2;13:00;15:30;20;5;0;-;000000100000
            DRIFT;Reparere inventar;TEKNIKK;2;8;08:00;15:00;80;5;0;-;000320020000
            DRIFT;Bytte lyskilder;TEKNIKK;1;2;08:00;15:30;30;2;0;-;002100000000
            DRIFT;Kjøre avfall;LAGER;1;3;09:00;15:00;45;2;3;-;200010000000
            DRIFT;Bære møbler;LAGER;0;1;08:00;15:00;30;3;2;C;210000000000
            DRIFT;Feie inngang;UTE;0;1;07:00;09:00;25;5;3;-;120000000000
            DRIFT;Vaske bil;UTE;0;1;12:00;15:30;40;1;3;-;012000000000
            UTE;Legge plan for uken;KONTOR;2;6;07:30;14:00;60;1;0;-;000022000000
            UTE;Klippe hekk;UTE;1;4;07:30;14:30;70;3;3;SC;102200000000
            UTE;Luke;UTE;0;1;07:30;15:00;50;5;3;C;002100000000
            UTE;Tømme søppelkasser;UTE;0;1;07:30;13:00;40;5;2;-;220000000000
            UTE;Kjøre minilaster;TEKNIKK;2;6;07:30;15:00;80;3;3;-;000200020002
            UTE;Vanne;UTE;0;1;07:30;11:00;40;3;2;-;120000000000
            UTE;Rengjøre redskap;TEKNIKK;0;2;13:00;15:30;30;5;0;C;001000000001
            BUTIKK;Sitte i kassen;SALG;1;4;09:00;17:00;120;6;0;C;000020120330
            BUTIKK;Sette fram varer;LAGER;0;1;07:00;11:00;60;6;0;C;212000000000
            BUTIKK;Merke priser;LAGER;0;2;08:00;14:00;30;3;0;-;000110100000
            BUTIKK;Pante flasker;LAGER;0;1;10:00;17:00;40;6;1;-;101000000002
            BUTIKK;Lage smaksprøver;MAT;0;1;11:00;14:00;30;2;0;C;001100000100
            BUTIKK;Tørke hyller;RENHOLD;0;1;07:00;12:00;25;3;0;-;002000000000
            BUTIKK;Skrive vaktliste;KONTOR;2;6;08:00;15:00;60;1;2;-;000022001000
            LAGER;Kjøre truck;LAGER;2;6;07:00;15:00;90;5;1;R;000200030003
            LAGER;Plukke bestillinger;LAGER;1;2;07:00;14:00;70;5;1;C;220020100001
            LAGER;Pakke esker;LAGER;0;1;08:00;15:00;60;5;1;C;102100000001
            LAGER;Flate ut papp;RENHOLD;0;1;10:00;15:00;25;5;1;-;101000000000
            LAGER;Skrive fraktbrev;KONTOR;1;4;09:00;15:00;35;3;2;S;000021000000
            LAGER;Lade truck;TEKNIKK;0;2;14:00;16:00;15;5;1;-;000000000001
            """;

    private static final Map<String, List<Kind>> KINDS_OF_ROLE = byRole();

    private WorkCatalogue() {}

    /** One kind of work; what its parts mean is said at the list. Times are minutes after midnight. */
    record Kind(
            String role,
            String name,
            String family,
            int level,
            int learnWeeks,
            int from,
            int to,
            int minutes,
            int daysAWeek,
            int place,
            String flags,
            List<Integer> demands) {
        boolean has(String flag) {
            return flags.contains(flag);
        }
    }

    /** The kinds of work that a role has. */
    static List<Kind> of(String role) {
        return KINDS_OF_ROLE.get(role);
    }

    private static Map<String, List<Kind>> byRole() {
        Map<String, List<Kind>> kinds = new LinkedHashMap<>();
        for (String line : KINDS.lines().toList()) {
            Kind kind = kind(line.split(";"));
            kinds.computeIfAbsent(kind.role(), none -> new ArrayList<>()).add(kind);
        }
        return kinds;
    }

    private static Kind kind(String[] parts) {
        return new Kind(
                parts[0],
                parts[1],
                parts[2],
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                time(parts[5]),
                time(parts[6]),
                Integer.parseInt(parts[7]),
                Integer.parseInt(parts[8]),
                Integer.parseInt(parts[9]),
                parts[10],
                parts[11].chars().mapToObj(digit -> digit - '0').toList());
    }

    private static int time(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
    }
}
