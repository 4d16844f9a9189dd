package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.ldo.differentiation.capture.TaskColumn;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.PageLanguage;
import no.ldo.web.shared.Texts;

/** The columns of a spreadsheet of tasks in the language of the reader: for the page, the templates and to choose from. */
@Named
@ApplicationScoped
public class ImportColumns {
    private Texts texts;
    private PageLanguage language;

    protected ImportColumns() {}

    @Inject
    ImportColumns(Texts texts, PageLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    /** A column. @param write how its cells are written */
    public record Column(String key, String heading, String write) implements Serializable {}

    /** In the order of the template. @param many whether the file names the job of each task */
    public List<Column> of(boolean many) {
        FeatureTexts own = texts.of("differentiation");
        List<Column> columns = new ArrayList<>();
        if (many) {
            TaskColumn.OF_THE_JOB.forEach(column -> columns.add(column(column, own)));
        }
        TaskColumn.OF_A_TASK.forEach(column -> columns.add(column(column, own)));
        for (Demand demand : Demand.values()) {
            String heading = demand.code() + " " + own.get("demand." + demand.name());
            columns.add(new Column(demand.code(), heading, own.get("column.DEMANDS")));
        }
        return columns;
    }

    private Column column(TaskColumn column, FeatureTexts own) {
        return new Column(column.name(), column.heading(language.current().tag()), own.get("column." + column.name()));
    }
}
