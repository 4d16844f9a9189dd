package no.ldo.api.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import no.ldo.api.shared.Problem;
import no.ldo.inclusion.HiresRefused;
import no.ldo.inclusion.RowFault;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.Texts;

/** Tells a refused file of hires as a problem: every wrong line with field, code and a sentence. */
@ApplicationScoped
public class RefusedRows {
    private Texts texts;

    protected RefusedRows() {}

    @Inject
    RefusedRows(Texts texts) {
        this.texts = texts;
    }

    /** 409 when every row is good and some differ from what is stored, else 422. */
    public Problem problem(HiresRefused refused) {
        Problem problem = Problem.of(refused.isConflict() ? 409 : 422, refused.code(), text(refused.code()));
        if (refused.faultsInAll() == 0) {
            return problem;
        }
        JsonArrayBuilder errors = Jsons.array();
        refused.faults().forEach(fault -> errors.add(json(fault)));
        return problem.with("errors", errors.build()).with("errorsInAll", refused.faultsInAll());
    }

    private JsonObjectBuilder json(RowFault fault) {
        JsonObjectBuilder json = Jsons.object().add("line", fault.line());
        if (fault.field() == null) {
            json.addNull("field");
        } else {
            json.add("field", fault.field());
        }
        return json.add("code", fault.code()).add("detail", text(fault.code()));
    }

    private String text(String code) {
        return texts.rule("inclusion.fault." + code);
    }
}
