package no.ldo.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form that was sent with this request, and its fields by name. */
final class PostedForm {
    private final UIForm form;

    private PostedForm(UIForm form) {
        this.form = form;
    }

    /** Empty when no form of the view was sent. */
    static Optional<PostedForm> of(FacesContext context) {
        UIViewRoot view = context.getViewRoot();
        return view == null ? Optional.empty() : submitted(view).map(PostedForm::new);
    }

    /** The control whose id is the name of the field. */
    Optional<UIComponent> field(@Nullable String name) {
        return name == null ? Optional.empty() : byId(form, name);
    }

    private static Optional<UIForm> submitted(UIComponent parent) {
        if (parent instanceof UIForm candidate && candidate.isSubmitted()) {
            return Optional.of(candidate);
        }
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            Optional<UIForm> found = submitted(children.next());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<UIComponent> byId(UIComponent parent, String id) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            Optional<UIComponent> found = id.equals(child.getId()) ? Optional.of(child) : byId(child, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
