package no.ldo.browser;

/** The people of the demo who sign in with a browser. */
public enum Person {
    HR("hr@demo.example"),
    LEADER("leder@demo.example"),
    WORKPLACE_MENTOR("fadder@demo.example"),
    NAV_MENTOR("navmentor@demo.example"),
    NAV_COORDINATOR("navkoordinator@demo.example"),
    MUNICIPALITY("kommune@demo.example"),
    PARTICIPANT("deltaker@demo.example"),
    ADMIN("admin@demo.example");

    /** Everybody in the demo has the same password. */
    public static final String PASSWORD = "Mestring-2026";

    private final String loginName;

    Person(String loginName) {
        this.loginName = loginName;
    }

    public String loginName() {
        return loginName;
    }
}
