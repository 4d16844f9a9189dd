package no.ldo.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the files that pages are made of, and the scripts and style sheets that they ask for. For each of them, some
 * thirty a page, the Faces implementation looks for a locale prefix in the message bundle, finds none, and throws an
 * exception: every request. What does not exist is not remembered, so that no guessed address fills the memory, and
 * nothing is while an address names a prefix ({@code loc}).
 */
public class KnownFiles extends ResourceHandlerWrapper {
    private final Map<String, ViewResource> views = new ConcurrentHashMap<>();
    private final Map<Name, Resource> resources = new ConcurrentHashMap<>();

    private record Name(String name, Optional<String> library) {}

    public KnownFiles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String name) {
        return known(context, views, name, () -> super.createViewResource(context, name));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return known(
                FacesContext.getCurrentInstance(),
                resources,
                new Name(name, Optional.ofNullable(library)),
                () -> super.createResource(name, library));
    }

    /** What is remembered under the name, else what the look finds; nothing is remembered while the address names a prefix. */
    static <K, V> @Nullable V known(FacesContext context, Map<K, V> found, K name, Supplier<@Nullable V> look) {
        if (context.getExternalContext().getRequestParameterMap().containsKey("loc")) {
            return look.get();
        }
        V known = found.get(name);
        if (known != null) {
            return known;
        }
        V looked = look.get();
        if (looked != null) {
            found.put(name, looked);
        }
        return looked;
    }
}
