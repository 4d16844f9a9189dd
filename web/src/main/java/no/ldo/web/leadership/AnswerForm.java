package no.ldo.web.leadership;

import java.io.Serializable;
import java.time.Instant;
import no.ldo.leadership.OwnAnswer;
import no.ldo.leadership.WrittenText;
import no.ldo.leadership.course.AnswerField;
import org.jspecify.annotations.Nullable;

/** One field of a step while it is being written in. */
public class AnswerForm implements Serializable {
    private final AnswerField field;
    private final @Nullable Instant sharedAt;
    private String text;
    private int version;
    private String elsewhere = "";

    AnswerForm(OwnAnswer answer) {
        field = answer.field();
        text = answer.text();
        version = answer.version();
        sharedAt = answer.sharedAt();
    }

    WrittenText toCommand() {
        return new WrittenText(field.code(), text, version);
    }

    void saved(int newVersion) {
        version = newVersion;
        elsewhere = "";
    }

    /** Shows what was written in another window; the next save of this one replaces it. */
    void compareWith(OwnAnswer stored) {
        elsewhere = stored.version() != version && !stored.text().equals(text.strip()) ? stored.text() : "";
        version = stored.version();
    }

    public AnswerField getField() {
        return field;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n");
    }

    /** Of the stored answer that the person has seen; the page carries it, since the script saves beside the page. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public boolean isShared() {
        return sharedAt != null;
    }

    /** What another window has stored meanwhile; empty when nothing. */
    public String getElsewhere() {
        return elsewhere;
    }
}
