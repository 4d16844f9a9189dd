package no.ldo.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.ldo.shared.NotVisible;
import org.jspecify.annotations.Nullable;

/** Gives page beans what {@link FromAddress} asks for. */
@ApplicationScoped
public class AddressParameters {
    private HttpServletRequest request;

    protected AddressParameters() {}

    @Inject
    AddressParameters(HttpServletRequest request) {
        this.request = request;
    }

    @Produces
    @FromAddress("")
    public @Nullable String text(InjectionPoint point) {
        return Urls.query(request.getQueryString())
                .get(point.getAnnotated().getAnnotation(FromAddress.class).value());
    }

    /** @throws NotVisible when the parameter is there and no id */
    @Produces
    @FromAddress("")
    public @Nullable UUID id(InjectionPoint point) {
        String text = text(point);
        return text == null || text.isBlank() ? null : IdConverter.parse(text.strip());
    }

    @Produces
    @FromAddress("")
    public boolean given(InjectionPoint point) {
        return Boolean.parseBoolean(text(point));
    }
}
