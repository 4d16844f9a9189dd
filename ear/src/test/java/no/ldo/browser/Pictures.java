package no.ldo.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages for the user guide, written by the tests that walk through them. */
public final class Pictures {
    private Pictures() {}

    /**
     * Writes a picture of the whole page to {@code docs/user-guide/nb/images/<name>.png} when the run asks for it by
     * {@code -Dldo.pictures=true}; otherwise to {@code target/pictures}, so that an ordinary run leaves the tree clean.
     */
    public static void take(Page page, String name) {
        Path folder = Boolean.getBoolean("ldo.pictures")
                ? Path.of(System.getProperty("ldo.docs"), "user-guide", "nb", "images")
                : Path.of("target", "pictures");
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true)
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    }
}
