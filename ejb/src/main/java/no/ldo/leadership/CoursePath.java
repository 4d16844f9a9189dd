package no.ldo.leadership;

import java.io.Serializable;
import java.util.List;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseModule;
import org.jspecify.annotations.Nullable;

/**
 * The whole course with how far the caller has come.
 *
 * @param enrolled whether the caller has begun
 * @param resumeStep code of the step to go on with; null when everything published is finished
 * @param progress of all that is published, in per cent of mandatory minutes
 */
public record CoursePath(
        Course course, boolean enrolled, @Nullable String resumeStep, int progress, List<ModuleState> modules)
        implements Serializable {
    public CoursePath {
        modules = List.copyOf(modules);
    }

    /** One module with its progress. */
    public record ModuleState(CourseModule module, int progress, boolean done, List<StepState> steps)
            implements Serializable {
        public ModuleState {
            steps = List.copyOf(steps);
        }
    }

    /** The caller's standing at one step. */
    public record StepState(String code, String title, int minutes, boolean mandatory, boolean finished, boolean open)
            implements Serializable {}
}
