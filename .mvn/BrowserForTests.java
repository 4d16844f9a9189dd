import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Early build step: the browser tests need Chromium and one font. Where they are missing on Debian they are installed
 * (as root, or by "sudo -n"); otherwise the build stops here with the one line to type. Argument 1: may it install?
 */
class BrowserForTests {
    private static final String PACKAGES = "chromium-headless-shell fonts-liberation fontconfig";

    private static final String[] BROWSERS = {"chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"};

    public static void main(String[] args) throws Exception {
        if (System.getProperty("os.name").toLowerCase().contains("win") || found(BROWSERS) && fontFound()) {
            return;
        }
        String line = "apt-get update && apt-get install -y --no-install-recommends " + PACKAGES;
        boolean debian = Files.exists(Path.of("/usr/bin/apt-get"));
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!debian || !Boolean.parseBoolean(args[0]) || !(root || run("sudo", "-n", "true") == 0)) {
            System.err.println("[LDO] The browser tests need Chromium and a font. Type:  " + (root ? "" : "sudo sh -c '") + line
                    + (root ? "" : "'") + "   (or leave the browser tests out: -DskipBT)");
            System.exit(1);
        }
        System.out.println("[LDO] Chromium or a font is missing. Installing from Debian's packages: " + PACKAGES);
        List<String> command = new ArrayList<>(root ? List.of() : List.of("sudo", "-n"));
        command.addAll(List.of("env", "DEBIAN_FRONTEND=noninteractive", "sh", "-c", line));
        int code = run(command.toArray(String[]::new));
        if (code != 0 || !found(BROWSERS)) {
            System.err.println("[LDO] The installation failed (exit " + code + "). Type it yourself:  " + line);
            System.exit(1);
        }
    }

    private static boolean found(String... names) {
        for (String directory : System.getenv().getOrDefault("PATH", "/usr/bin").split(":")) {
            for (String name : names) {
                if (Files.isExecutable(Path.of(directory, name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fontFound() throws IOException {
        Path fonts = Path.of("/usr/share/fonts");
        if (!Files.isDirectory(fonts)) {
            return false;
        }
        try (var files = Files.walk(fonts)) {
            return files.anyMatch(file -> file.toString().endsWith(".ttf") || file.toString().endsWith(".otf"));
        }
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException missing) {
            return 127;
        }
    }
}
