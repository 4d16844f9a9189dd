package no.ldo.differentiation.templates;

import java.util.List;

/** A template that cannot be understood: every fault with file and line. Never seen by users, a test reads all files. */
final class TemplateBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateBroken(List<String> faults) {
        super(String.join("\n", faults));
    }
}
