package no.ldo.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.ldo.local.Portal;

/** One Chromium for all browser tests that use the same portal; every page comes in a context of its own. */
public final class Browser {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** So many pages stay open at once; the oldest is closed, so that a long run does not slow down. */
    private static final int MOST_OPEN = 6;

    private static final Map<Portal, Browser> STARTED = new ConcurrentHashMap<>();

    private final Queue<BrowserContext> open = new ArrayDeque<>();
    private final com.microsoft.playwright.Browser chromium;
    private final Map<Person, String> sessions = new EnumMap<>(Person.class);

    private Browser() {
        Playwright playwright = Playwright.create();
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    private static Browser ofPortal() {
        return STARTED.computeIfAbsent(Portal.get(), any -> new Browser());
    }

    /** The shell without windows starts faster and takes less; both draw and lay out alike. */
    private static Path executable() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium; the build step browser-for-tests installs it"));
    }

    /** Closes every page, also those that ask the portal by themselves. */
    public static void closeAll() {
        Browser browser = STARTED.get(Portal.get());
        if (browser != null) {
            browser.open.forEach(BrowserContext::close);
            browser.open.clear();
        }
    }

    /** Settings of a desktop of 1280 px in bokmål; tests change what they need and hand them to {@link #open}. */
    public static com.microsoft.playwright.Browser.NewContextOptions desktop() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("nb-NO")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setBaseURL(Portal.get().url(""));
    }

    /** Settings of a phone of 360 px. */
    public static com.microsoft.playwright.Browser.NewContextOptions phone() {
        return desktop().setViewportSize(360, 740);
    }

    /** A page for somebody who has not signed in. */
    public static Page open(com.microsoft.playwright.Browser.NewContextOptions settings) {
        return ofPortal().context(settings).newPage();
    }

    private BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions settings) {
        BrowserContext context = chromium.newContext(settings);
        context.setDefaultTimeout(15_000);
        context.setDefaultNavigationTimeout(20_000);
        open.add(context);
        if (open.size() > MOST_OPEN) {
            open.remove().close();
        }
        return context;
    }

    /** A page on a desktop for a person who has signed in. */
    public static Page as(Person person) {
        return as(person, desktop());
    }

    /** A page for a person who has signed in; the login itself is done once a run through the form. */
    public static Page as(Person person, com.microsoft.playwright.Browser.NewContextOptions settings) {
        Map<Person, String> sessions = ofPortal().sessions;
        if (!sessions.containsKey(person)) {
            sessions.put(person, signIn(person));
        }
        return open(settings.setStorageState(sessions.get(person)));
    }

    /** A page for a person in a login of its own, for tests that end or disturb the session. */
    public static Page freshly(Person person) {
        Page page = open(desktop());
        signIn(page, person.loginName(), Person.PASSWORD);
        return page;
    }

    private static String signIn(Person person) {
        Page page = open(desktop());
        signIn(page, person.loginName(), Person.PASSWORD);
        String state = page.context().storageState();
        page.context().close();
        return state;
    }

    /** Fills and sends the login form. */
    public static void signIn(Page page, String loginName, String password) {
        page.navigate("/login");
        page.locator("[id='login:loginName']").fill(loginName);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:signIn']").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Searches a list in which people are found by name. */
    public static void search(Page page, String words) {
        page.locator("[id='search:words']").fill(words);
        page.locator("[id='search:find']").click();
        page.waitForURL(url -> url.contains("found="));
    }

    /** Chooses the first unit in a form that asks for one. */
    public static void chooseUnit(Page page, String form) {
        page.locator("[id='" + form + ":unit']").selectOption(new SelectOption().setIndex(1));
    }

    /** The page's main heading. */
    public static com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
