package no.ldo.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives every style sheet, script and font an address that changes with the release, and lets browsers keep it for a
 * year. An old address after an upgrade is answered too, but not kept.
 */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String PARAMETER = "r";
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static @Nullable Resource versioned(@Nullable Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    /**
     * Address of a file of the portal or its libraries, {@code library:path}: {@code #{ldo:asset('theme:frame.js')}}. The
     * same for the life of the server, so it is worked out once; but not kept from a page that was asked for with a prefix
     * ({@link KnownFiles}), which would stand in everybody's pages.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static String asset(String file) {
        FacesContext context = FacesContext.getCurrentInstance();
        return Objects.requireNonNull(KnownFiles.known(context, ADDRESSES, file, () -> address(context, file)));
    }

    private static String address(FacesContext context, String file) {
        int colon = file.indexOf(':');
        Resource found = context.getApplication()
                .getResourceHandler()
                .createResource(file.substring(colon + 1), file.substring(0, colon));
        if (found == null) {
            throw new IllegalArgumentException("No file " + file);
        }
        return context.getExternalContext().encodeResourceURL(found.getRequestPath());
    }

    /** Whether the request asks for a resource, not for a page. */
    static boolean serves(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
    }

    private static final class Versioned extends ResourceWrapper {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + Release.id();
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(getWrapped().getResponseHeaders());
            headers.remove("Expires");
            headers.remove("Pragma");
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get(PARAMETER);
            headers.put(
                    "Cache-Control",
                    Release.id().equals(asked) ? "public, max-age=31536000, immutable" : "public, max-age=60");
            return headers;
        }
    }
}
