package no.ldo.leadership.course;

/** A course file does not follow the format. Names the file and the line. */
public final class CourseFileFault extends RuntimeException {
    CourseFileFault(String file, int line, String why) {
        super(file + ":" + line + ": " + why);
    }
}
