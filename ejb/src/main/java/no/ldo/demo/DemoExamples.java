package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.differentiation.examples.ExamplePreview;
import no.ldo.differentiation.examples.ExampleSharingService;
import no.ldo.differentiation.examples.ShareExample;
import no.ldo.differentiation.position.PositionRow;
import no.ldo.differentiation.position.PositionService;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;

/** The nursing home and the bakery have shared a position each with others. */
@ApplicationScoped
class DemoExamples implements DemoChapter {
    private ExampleSharingService sharing;
    private PositionService positions;
    private ActAs actAs;

    protected DemoExamples() {}

    @Inject
    DemoExamples(ExampleSharingService sharing, PositionService positions, ActAs actAs) {
        this.sharing = sharing;
        this.positions = positions;
        this.actAs = actAs;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void tell(DemoPeople people) {
        share(people.nursingHome(), "Postvert", "Vert på en avdeling i omsorg");
        share(people.bakery(), "Bakeriassistent", "Assistent i bakeri");
    }

    private void share(DemoCompany company, String position, String title) {
        actAs.person(company.hr(), () -> {
            OrganisationNumber number = company.number();
            UUID id = positions.list(number, new PageRequest(1, 1, null, false, position)).items().stream()
                    .map(PositionRow::id)
                    .findFirst()
                    .orElseThrow();
            ExamplePreview preview = sharing.preview(number, id, 1);
            sharing.share(
                    number,
                    new ShareExample(
                            Ids.next(),
                            id,
                            1,
                            title,
                            preview.lines().stream()
                                    .map(line -> line.line().taskId())
                                    .toList()));
        });
    }
}
