package no.ldo.differentiation.jobs;

/** What work asks of a person, by the codes of the international classification of functioning (ICF). The order is fixed. */
public enum Demand {
    LIFT("d430"),
    WALK("d450"),
    STAND("d4154"),
    FINE_HAND_USE("d440"),
    READ("d166"),
    WRITE("d170"),
    CALCULATE("d172"),
    SEVERAL_AT_ONCE("d220"),
    STRESS("d240"),
    CONVERSATION("d350"),
    INTERACTION("d710"),
    NOISE("e250");

    private final String code;

    Demand(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
