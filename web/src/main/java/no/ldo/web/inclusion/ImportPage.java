package no.ldo.web.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ldo.inclusion.HireService;
import no.ldo.inclusion.HiresRefused;
import no.ldo.inclusion.ImportResult;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Many hires from a file or from pasted lines: all of them, or none with every wrong line beside what is wrong with it. */
@Named("hireImportPage")
@RequestScoped
public class ImportPage {
    @Inject
    private Employer employer;

    @Inject
    private HireService hires;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    private @Nullable Part upload;
    private @Nullable String pasted;
    private List<SelectItem> units;
    private @Nullable RefusedFile refused;

    @PostConstruct
    void load() {
        employer.requireRecorder();
        units = employer.ownChoices();
    }

    /** All hires of the file. */
    public @Nullable String storeFile() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            messages.refuse("file", "inclusion", "import.choose");
            return null;
        }
        try (InputStream in = upload.getInputStream()) {
            return store("file", in.readAllBytes());
        }
    }

    /** All hires of the pasted lines. */
    public @Nullable String storePasted() {
        if (pasted == null || pasted.isBlank()) {
            messages.refuse("pasted", "inclusion", "import.choose");
            return null;
        }
        return store("pasted", pasted.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String store(String from, byte[] content) {
        try {
            ImportResult result = hires.importFile(employer.organisation(), content);
            messages.done("inclusion", "import.done", result.stored(), result.unchanged());
            return employer.toHires();
        } catch (HiresRefused wrong) {
            refused = RefusedFile.of(wrong, content, code -> texts.rule("inclusion.fault." + code));
            messages.refuse(from, "inclusion", refused.rows().isEmpty() ? "import.refused" : "import.rowsRefused");
            return null;
        }
    }

    /** What is wrong with the file that was sent; null before. */
    public @Nullable RefusedFile getRefused() {
        return refused;
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    public @Nullable Part getUpload() {
        return null;
    }

    public void setUpload(@Nullable Part value) {
        upload = value;
    }

    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String value) {
        pasted = value;
    }
}
