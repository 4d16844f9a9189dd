package no.ldo.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR just built, with the classes of all container tests laid into the domain's jar, so that they may use
 * package-private beans. One deployment serves them all, see {@link OneDeployment}.
 */
public final class WholeEar {
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");
    private static final File RIGHTS = new File("../docs/architecture/rights.md");

    private WholeEar() {}

    /** With every class that carries {@code @ArquillianTest} and all beside them that needs no browser. */
    public static EnterpriseArchive withAllTests() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ldo.ear")));
        JavaArchive domain = ear.getAsType(JavaArchive.class, "/ldo-ejb.jar")
                .addClasses(WholeEar.class, AsPerson.class, AsDemoPeople.class, AtOnce.class, CheapHash.class)
                .addAsResource(RIGHTS, "rights.md");
        foldersWithContainerTests()
                .flatMap(WholeEar::classesIn)
                .forEach(file -> domain.add(
                        new FileAsset(file.toFile()),
                        TEST_CLASSES.relativize(file).toString()));
        ear.delete("/ldo-ejb.jar");
        ear.addAsModule(domain);
        openForArquillian(ear);
        ear.addAsLibraries(ShrinkWrap.create(ZipImporter.class, "assertj-core.jar")
                .importFrom(jarOf(Assertions.class))
                .as(JavaArchive.class));
        return ear;
    }

    private static Stream<Path> foldersWithContainerTests() {
        try (Stream<Path> all = Files.walk(TEST_CLASSES)) {
            return all.filter(WholeEar::isContainerTest).map(Path::getParent).distinct().toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean isContainerTest(Path file) {
        if (!file.toString().endsWith("IT.class")) {
            return false;
        }
        String name = TEST_CLASSES.relativize(file).toString().replace(File.separatorChar, '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".class".length()))
                    .isAnnotationPresent(ArquillianTest.class);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Path> classesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(?!.*BT[.$]).*\\.class"))
                    .toList()
                    .stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The servlet through which Arquillian runs tests in the container needs no login. */
    private static void openForArquillian(EnterpriseArchive ear) {
        WebArchive web = ear.getAsType(WebArchive.class, "/ldo-web.war");
        try (InputStream in = web.get("WEB-INF/web.xml").getAsset().openStream()) {
            String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String open = "<url-pattern>/login</url-pattern>";
            web.setWebXML(new StringAsset(
                    descriptor.replace(open, open + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        ear.delete("/ldo-web.war");
        ear.addAsModule(web);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
