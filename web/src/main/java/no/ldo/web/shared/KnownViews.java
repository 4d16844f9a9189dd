package no.ldo.web.shared;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where the files of the pages lie. A page is put together from some twenty files, and for each of them the
 * Faces implementation looks for a locale prefix in the message bundle, finds none, and throws an exception: every
 * request. What does not exist is not remembered, so that no guessed address fills the memory.
 */
public class KnownViews extends ResourceHandlerWrapper {
    private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

    public KnownViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String name) {
        ViewResource known = found.get(name);
        if (known != null) {
            return known;
        }
        ViewResource looked = super.createViewResource(context, name);
        if (looked != null) {
            found.put(name, looked);
        }
        return looked;
    }
}
