package no.ldo.documents;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.ldo.documents.Block.Bar;
import no.ldo.documents.Block.Bars;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Fact;
import no.ldo.documents.Block.Facts;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Items;
import no.ldo.documents.Block.Note;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.Block.Signatures;
import no.ldo.documents.Block.Signer;
import no.ldo.documents.Block.Table;
import no.ldo.documents.Inline.Link;
import no.ldo.documents.Inline.Plain;
import no.ldo.documents.Inline.Strong;

/** A position description and a training plan such as the portal writes, with every kind of block. */
final class SampleDocuments {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private SampleDocuments() {}

    static DocumentMeta meta(DocumentLanguage language) {
        return new DocumentMeta(
                "Stillingsbeskrivelse: kjøkkenassistent",
                "Tilpasset stilling, 50 %, fra 11. januar 2027",
                "Sørlandets Bakeri AS",
                language,
                DAY);
    }

    static List<Block> positionDescription() {
        return List.of(
                new Heading(1, "Om stillingen"),
                new Paragraph(
                        "Stillingen er satt sammen av oppgaver som i dag ligger hos flere ansatte. Den passer for deg"
                                + " som liker faste rutiner, trives på et kjøkken og vil lære faget mens du er i jobb.\n\n"
                                + "Du får en fast fadder, og lederen har gjennomført opplæring i mestringsledelse."),
                facts(),
                new Heading(1, "Oppgaver"),
                tasks(),
                new Heading(1, "Tilrettelegging"),
                Items.bulleted(List.of(
                        "Skriftlige rutiner med bilder for hver oppgave.",
                        "Fast fadder de første tre månedene. Fadderen har satt av tid hver dag, og dere går gjennom"
                                + " dagens oppgaver sammen før dere begynner.",
                        "Kort samtale hver fredag: Hva gikk bra, og hva vil du øve på?")),
                new Heading(2, "Slik begynner du"),
                Items.numbered(List.of("Hils på fadderen din.", "Få en omvisning.", "Prøv den første oppgaven.")),
                new Note("Husk", "Planen følges opp av lederen og av Nav-mentoren. Møtene er lagt til arbeidstiden."),
                new Paragraph(
                        new Plain("Les mer på "),
                        new Link("Navs sider for arbeidsgivere", URI.create("https://www.nav.no/arbeidsgiver")),
                        new Plain(". Spør alltid "),
                        new Strong("nærmeste leder"),
                        new Plain(" hvis noe er uklart.")),
                new Heading(1, "Måloppnåelse"),
                bars(),
                new Heading(3, "Underskrifter"),
                new Signatures(List.of(
                        new Signer("Åse Øygarden", "Kjøkkensjef og nærmeste leder"),
                        new Signer("Ærlend Årdal", "Arbeidstaker"))));
    }

    static Facts facts() {
        return new Facts(
                "Fakta om stillingen",
                List.of(
                        new Fact("Stillingsprosent", "50 % (18,75 timer per uke)"),
                        new Fact("Arbeidstid", "Mandag til fredag, kl. 08.00–11.45"),
                        new Fact("Nærmeste leder", "Åse Øygarden, kjøkkensjef"),
                        new Fact("Krav til utdanning", "Ingen. Opplæring gis på stedet.")));
    }

    static Table tasks() {
        return Table.of(
                        "Oppgaver, tid og opplæring",
                        List.of(
                                Column.left("Oppgave", 45),
                                Column.right("Timer per uke", 20),
                                Column.left("Opplæring", 35)),
                        List.of(
                                List.of("Dekke på og rydde spisesal", "7,5", "Ingen fagkrav"),
                                List.of("Klargjøre råvarer til lunsj", "5,0", "Kurs i mathygiene (IK-mat)"),
                                List.of("Vaske kjøkkenutstyr", "6,25", "Ingen fagkrav")))
                .withTotal(List.of("Sum", "18,75", "–"));
    }

    static Bars bars() {
        return new Bars(
                "Oppgaver du mestrer alene",
                "Søylediagram: én oppgave etter første måned, to etter andre og tre etter tredje.",
                List.of(
                        new Bar("Første måned", 1, "1 oppgave"),
                        new Bar("Andre måned", 2, "2 oppgaver"),
                        new Bar("Tredje måned", 3, "3 oppgaver")));
    }

    static Table plan(int rows) {
        List<List<String>> cells = IntStream.rangeClosed(1, rows)
                .mapToObj(week -> List.of(
                        "Uke " + week,
                        "Øve på rutine " + week + ": gjøre oppgaven sammen med fadder, og deretter på egen hånd",
                        "Fadder"))
                .toList();
        List<Column> columns = List.of(Column.left("Tid", 14), Column.left("Mål", 62), Column.left("Ansvarlig", 24));
        return Table.of("Opplæringsplan", columns, cells);
    }
}
