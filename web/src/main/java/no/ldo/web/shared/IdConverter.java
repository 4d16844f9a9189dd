package no.ldo.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import java.util.regex.Pattern;
import no.ldo.shared.NotVisible;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Ids in addresses and fields. A text that is no id is treated like the id of something that does not exist: 404. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Whether the text is written as ids are. */
    public static boolean isId(@Nullable String text) {
        return text != null && ID.matcher(text).matches();
    }

    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        return text == null || text.isBlank() ? null : parse(text.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** The unit that was chosen in a field; a text that is no id is {@link UnitId#NONE}, which every service refuses. */
    public static UnitId unit(@Nullable String text) {
        try {
            return new UnitId(UUID.fromString(text == null ? "" : text));
        } catch (IllegalArgumentException noId) {
            return UnitId.NONE;
        }
    }

    /** The id of something, from an address or a field. @throws NotVisible when the text is no id */
    public static UUID parse(@Nullable String text) {
        try {
            UUID id = UUID.fromString(text == null ? "" : text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            throw (NotVisible) new NotVisible().initCause(notAnId);
        }
        throw new NotVisible();
    }
}
