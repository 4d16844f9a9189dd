package no.ldo.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownViewsTest {
    private final List<String> asked = new ArrayList<>();

    private final ResourceHandlerWrapper files = new ResourceHandlerWrapper(null) {
        @Override
        public @Nullable ViewResource createViewResource(@Nullable FacesContext context, String name) {
            asked.add(name);
            return name.equals("/index.xhtml") ? new Page() : null;
        }
    };

    private static final class Page extends ViewResource {
        @Override
        public @Nullable URL getURL() {
            return null;
        }
    }

    private final KnownViews views = new KnownViews(files);

    @Test
    void looksForAPageOnce() {
        assertSame(views.createViewResource(null, "/index.xhtml"), views.createViewResource(null, "/index.xhtml"));
        assertEquals(List.of("/index.xhtml"), asked);
    }

    @Test
    void doesNotRememberWhatIsNotThere() {
        assertNull(views.createViewResource(null, "/guessed.xhtml"));
        assertNull(views.createViewResource(null, "/guessed.xhtml"));
        assertEquals(List.of("/guessed.xhtml", "/guessed.xhtml"), asked);
    }
}
