package no.ldo.api.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.io.Serializable;
import java.util.function.Function;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.web.shared.Jsons;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters {@code ?page=1&size=50} of a list; anything that is no page is refused with 422. */
public class Paging {
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @QueryParam("page")
    @DefaultValue("1")
    private String page;

    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @QueryParam("size")
    @DefaultValue("50")
    private String size;

    /** The part that was asked for. */
    public PageRequest request() {
        try {
            return PageRequest.of(Integer.parseInt(page), Integer.parseInt(size));
        } catch (IllegalArgumentException none) {
            throw Problem.of(422, "page.invalid", "page from 1, size from 1 to " + PageRequest.LARGEST)
                    .exception();
        }
    }

    /** The answer {@code {items, page, size, total}}. */
    public static <T extends Serializable> JsonObject answer(PageOf<T> rows, Function<T, JsonObject> item) {
        JsonArray items = rows.items().stream()
                .map(item)
                .collect(Jsons::array, (array, one) -> array.add(one), (left, right) -> left.addAll(right))
                .build();
        return Jsons.object()
                .add("items", items)
                .add("page", rows.page())
                .add("size", rows.size())
                .add("total", rows.total())
                .build();
    }
}
