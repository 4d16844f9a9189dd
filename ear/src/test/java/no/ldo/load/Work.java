package no.ldo.load;

import java.io.IOException;

/**
 * Something that is measured.
 *
 * @param name as in the table
 * @param target what it is held against
 * @param start makes one worker; the number is his own, from 0
 */
record Work(String name, Target target, Start start) {
    /** Does it once and checks the answer. */
    interface Worker {
        Answer once(Wire wire) throws IOException;

        /** Before each load, not timed: opens its page anew where the session may have let go of the view. */
        default void prepare(Wire wire) throws IOException {}

        /** After each load, not timed: puts back what it has taken. */
        default void finish(Wire wire) throws IOException {}
    }

    /** Prepares what a worker needs: opens the page whose form is posted, and so on. */
    interface Start {
        Worker worker(int number, Wire wire) throws IOException;
    }

    /**
     * Limit of the CPU time of one request as a multiple of that of a reference page.
     *
     * @param row key of the table of targets
     */
    record Target(String row, Reference reference, double must, double goal) {}

    /** The reference pages: H has one text, B a table of twenty rows out of the database. */
    enum Reference {
        H,
        B,
        NONE
    }
}
