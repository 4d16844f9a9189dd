package no.ldo.demo;

/**
 * What one feature tells in the demo: called once, in order, with the real clock. A chapter uses {@link ActAs} to do
 * things as the people of the demo and {@code TimeSource.fixAt} to do them in the past; the loader lets time run again.
 */
interface DemoChapter {
    /** Place in the story: leadership 10, differentiation 20, training 30, mentoring 40, inclusion 50. */
    int order();

    /** Does what the people of the demo have done in this feature. */
    void tell(DemoPeople people);
}
