package no.ldo.leadership.course;

/** A line of a course file with its place. */
record SourceLine(String file, int number, String text) {
    CourseFileFault fault(String why) {
        return new CourseFileFault(file, number, why);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
