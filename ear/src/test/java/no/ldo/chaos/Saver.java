package no.ldo.chaos;

/** A client that saves one thing after another. What is not acknowledged it asks for again, until it is. */
interface Saver {
    /** One request, a save or what comes before it. What is acknowledged stands in the ledger. @return false when it failed */
    boolean attempt();

    /** How many saves have been acknowledged. */
    int acknowledged();

    /** Whether nothing is left that was sent and not acknowledged. */
    boolean isDone();
}
