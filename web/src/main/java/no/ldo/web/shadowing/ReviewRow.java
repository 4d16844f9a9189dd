package no.ldo.web.shadowing;

import java.io.Serializable;
import no.ldo.differentiation.shadowing.ChosenTask;
import no.ldo.differentiation.shadowing.ProposedTask;
import org.jspecify.annotations.Nullable;

/** A proposed task as a person goes through it. What the job has already is not ticked beforehand. */
public class ReviewRow implements Serializable {
    private final ProposedTask task;
    private boolean chosen;
    private @Nullable String name;

    ReviewRow(ProposedTask task) {
        this.task = task;
        this.chosen = !task.known();
        this.name = task.name();
    }

    /** With the words as they were seen when the person has left none. */
    ChosenTask toCommand() {
        return new ChosenTask(name == null || name.isBlank() ? task.name() : name.strip(), task.notes());
    }

    public ProposedTask getTask() {
        return task;
    }

    /** "08:00–13:45". */
    public String getWindow() {
        return Clock.of(task.start()) + "–" + Clock.of(task.end());
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean value) {
        chosen = value;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }
}
