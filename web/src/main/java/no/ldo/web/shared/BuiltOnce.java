package no.ldo.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;
import java.util.List;

/**
 * Builds the view of a post by ajax once: to read it. Faces would build it again before writing, for pages whose
 * {@code c:if} or {@code c:forEach} depend on what the post has changed. Ours never do (docs/development/conventions.md).
 */
public class BuiltOnce extends ViewDeclarationLanguageFactory {
    public BuiltOnce(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        return new Once(getWrapped().getViewDeclarationLanguage(viewId));
    }

    @Override
    public List<ViewDeclarationLanguage> getAllViewDeclarationLanguages() {
        return getWrapped().getAllViewDeclarationLanguages();
    }

    private static final class Once extends ViewDeclarationLanguageWrapper {
        Once(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public void buildView(FacesContext context, UIViewRoot view) throws IOException {
            boolean built = view.getChildCount() > 0;
            if (!built
                    || !context.isPostback()
                    || !context.getPartialViewContext().isAjaxRequest()) {
                super.buildView(context, view);
            }
        }
    }
}
