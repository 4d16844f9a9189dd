package no.ldo.leadership.course;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One version of the course in one language. Codes, kinds, minutes and right alternatives are the same in all languages. */
public record Course(String version, String title, List<Prose> introduction, List<CourseModule> modules)
        implements Serializable {
    public Course {
        introduction = List.copyOf(introduction);
        modules = List.copyOf(modules);
    }

    /** The module with this code. */
    public Optional<CourseModule> module(String code) {
        return modules.stream().filter(module -> module.code().equals(code)).findFirst();
    }

    /** The module that the step belongs to. */
    public Optional<CourseModule> moduleOf(String stepCode) {
        return modules.stream()
                .filter(module ->
                        module.steps().stream().anyMatch(step -> step.code().equals(stepCode)))
                .findFirst();
    }

    /** The step with this code. */
    public Optional<Step> step(String stepCode) {
        return steps().stream().filter(step -> step.code().equals(stepCode)).findFirst();
    }

    /** All steps of the published modules, in order. */
    public List<Step> steps() {
        return modules.stream().flatMap(module -> module.steps().stream()).toList();
    }
}
