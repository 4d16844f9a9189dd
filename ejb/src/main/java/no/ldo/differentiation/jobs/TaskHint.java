package no.ldo.differentiation.jobs;

/** Advice to whoever describes a task. It never refuses anything. */
public enum TaskHint {
    /** The name begins with what one does. */
    NAME_STARTS_WITH_A_VERB("name"),

    /** The name is work, not what somebody should be like. */
    WORK_AND_NO_TRAIT("name"),

    /** The name holds one task, not two. */
    ONE_TASK_AT_A_TIME("name"),

    /** It is said when the task is done. */
    DONE_WHEN_IS_SAID("doneWhen"),

    /** Others can see that it is done. */
    DONE_WHEN_CAN_BE_SEEN("doneWhen"),

    /** It takes more than a moment each time. */
    MINUTES_ARE_MORE_THAN_A_MOMENT("minutes"),

    /** It takes no more than half a working day each time. */
    MINUTES_ARE_LESS_THAN_HALF_A_DAY("minutes");

    private final String field;

    TaskHint(String field) {
        this.field = field;
    }

    /** The control of the form that it is about. */
    public String field() {
        return field;
    }
}
