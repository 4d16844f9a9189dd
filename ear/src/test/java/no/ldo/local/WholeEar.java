package no.ldo.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR just built, with test classes laid into the domain's jar, so that they may use package-private beans. */
public final class WholeEar {
    private WholeEar() {}

    public static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ldo.ear")));
        JavaArchive domain = ear.getAsType(JavaArchive.class, "/ldo-ejb.jar")
                .addClasses(tests)
                .addClasses(WholeEar.class, AsPerson.class);
        ear.delete("/ldo-ejb.jar");
        ear.addAsModule(domain);
        openForArquillian(ear);
        ear.addAsLibraries(ShrinkWrap.create(ZipImporter.class, "assertj-core.jar")
                .importFrom(jarOf(Assertions.class))
                .as(JavaArchive.class));
        return ear;
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
