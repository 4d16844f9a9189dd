package no.ldo.identity;

import java.util.Set;

/** What a token may be given for. The mandates of its account limit each call further. */
public final class ApiScope {
    public static final String ORGANISATIONS_READ = "organisations:read";
    public static final String HIRES_READ = "hires:read";
    public static final String HIRES_WRITE = "hires:write";
    public static final String INCLUSION_READ = "inclusion:read";
    public static final String COMPOSITIONS_READ = "compositions:read";
    public static final String COMPOSITIONS_WRITE = "compositions:write";

    public static final String TASK_PROPOSALS_READ = "task-proposals:read";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            ORGANISATIONS_READ,
            HIRES_READ,
            HIRES_WRITE,
            INCLUSION_READ,
            COMPOSITIONS_READ,
            COMPOSITIONS_WRITE,
            TASK_PROPOSALS_READ);

    private ApiScope() {}
}
