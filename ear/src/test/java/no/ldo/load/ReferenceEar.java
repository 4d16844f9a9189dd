package no.ldo.load;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.ldo.load.reference.NoLogin;
import no.ldo.load.reference.ReferencePage;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A copy of the EAR just built with the reference pages in it as a second WAR under {@code /reference}. */
final class ReferenceEar {
    static final String PAGE_H = "/reference/h.xhtml";
    static final String PAGE_B = "/reference/b.xhtml";
    private static final String WAR = "reference.war";

    private ReferenceEar() {}

    static Path write(Path released, Path folder) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, released.toFile());
        ear.setApplicationXML(new StringAsset(descriptor(ear)));
        ear.addAsModule(reference());
        File copy = folder.resolve("ldo.ear").toFile();
        ear.as(ZipExporter.class).exportTo(copy, true);
        return copy.toPath();
    }

    private static WebArchive reference() {
        return ShrinkWrap.create(WebArchive.class, WAR)
                .addClasses(ReferencePage.class, NoLogin.class)
                .setWebXML("load/reference/web.xml")
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"all\"/>"),
                        "beans.xml")
                .addAsWebResource("load/reference/h.xhtml", "h.xhtml")
                .addAsWebResource("load/reference/b.xhtml", "b.xhtml");
    }

    private static String descriptor(EnterpriseArchive ear) {
        return before(
                ear,
                "META-INF/application.xml",
                "<library-directory>",
                "<module><web><web-uri>" + WAR + "</web-uri><context-root>/reference</context-root></web></module>");
    }

    private static String before(EnterpriseArchive ear, String file, String mark, String added) {
        try (InputStream in = ear.get(file).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(mark, added + mark);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
