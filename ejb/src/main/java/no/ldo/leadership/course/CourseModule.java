package no.ldo.leadership.course;

import java.io.Serializable;
import java.util.List;

/** One of the ten parts of the course. Not yet published: only title, goal and what it will give. */
public record CourseModule(
        String code,
        String title,
        String goal,
        int minutes,
        boolean published,
        List<Prose> introduction,
        List<Step> steps)
        implements Serializable {
    public CourseModule {
        introduction = List.copyOf(introduction);
        steps = List.copyOf(steps);
    }
}
