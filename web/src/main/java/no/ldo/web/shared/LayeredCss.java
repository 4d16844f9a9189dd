package no.ldo.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Puts the style sheets of PrimeFaces and its theme in cascade layers below the portal's own, so that a plain rule of ours
 * wins without a fight over specificity.
 */
public class LayeredCss extends ResourceHandlerWrapper {
    /** The order of all layers; every style sheet begins with it, since the first one to be read decides. */
    static final String ORDER = "@layer pf.base, pf.theme, ds, ldo;\n";

    public LayeredCss(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return layered(super.createResource(name, library), name, library);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        return layered(super.createResource(name, library, contentType), name, library);
    }

    private static @Nullable Resource layered(@Nullable Resource resource, String name, @Nullable String library) {
        if (resource == null || library == null || !library.startsWith("primefaces") || !name.endsWith(".css")) {
            return resource;
        }
        return new Layered(resource, library.equals("primefaces") ? "pf.base" : "pf.theme");
    }

    /** The style sheet as the body of one layer. */
    static String inLayer(String css, String layer) {
        String withoutMark = css.startsWith("\uFEFF") ? css.substring(1) : css;
        return ORDER + "@layer " + layer + " {\n" + withoutMark + "\n}\n";
    }

    /** Read once: Faces looks for expressions in a style sheet byte by byte, a call of the system for each. */
    private static final class Layered extends ResourceWrapper {
        private final String layer;
        private volatile byte @Nullable [] read;

        Layered(Resource wrapped, String layer) {
            super(wrapped);
            this.layer = layer;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            byte[] known = read;
            if (known == null) {
                try (InputStream in = getWrapped().getInputStream()) {
                    String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    known = inLayer(css, layer).getBytes(StandardCharsets.UTF_8);
                }
                read = known;
            }
            return new ByteArrayInputStream(known);
        }
    }
}
