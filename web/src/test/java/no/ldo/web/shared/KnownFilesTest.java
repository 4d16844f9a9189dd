package no.ldo.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownFilesTest {
    private final List<String> asked = new ArrayList<>();

    private final ResourceHandlerWrapper disk = new ResourceHandlerWrapper(null) {
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

    @SuppressWarnings("unchecked") // the wrapper of the API
    private static FacesContext request(Map<String, String> parameters) {
        ExternalContext external = new ExternalContextWrapper(null) {
            @Override
            public Map<String, String> getRequestParameterMap() {
                return parameters;
            }
        };
        return new FacesContextWrapper(null) {
            @Override
            public ExternalContext getExternalContext() {
                return external;
            }
        };
    }

    private final KnownFiles files = new KnownFiles(disk);
    private final FacesContext plain = request(Map.of());

    @Test
    void looksForAPageOnce() {
        assertSame(files.createViewResource(plain, "/index.xhtml"), files.createViewResource(plain, "/index.xhtml"));
        assertEquals(List.of("/index.xhtml"), asked);
    }

    @Test
    void doesNotRememberWhatIsNotThere() {
        assertNull(files.createViewResource(plain, "/guessed.xhtml"));
        assertNull(files.createViewResource(plain, "/guessed.xhtml"));
        assertEquals(List.of("/guessed.xhtml", "/guessed.xhtml"), asked);
    }

    @Test
    void doesNotRememberWhatAPrefixInTheAddressHasFound() {
        FacesContext prefixed = request(Map.of("loc", "other"));

        ViewResource found = files.createViewResource(prefixed, "/index.xhtml");

        assertNotSame(found, files.createViewResource(plain, "/index.xhtml"));
    }
}
