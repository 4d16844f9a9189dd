package no.ldo.load;

/** The portal answered something else than what was asked for. */
final class WrongAnswer extends RuntimeException {
    WrongAnswer(String what) {
        super(what);
    }
}
