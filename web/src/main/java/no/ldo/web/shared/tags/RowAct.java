package no.ldo.web.shared.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

/**
 * {@code ldo:rowAct}: an act whose buttons the page writes itself, one in each row of a list, named like this component and
 * with the id of the row as value. Writes nothing: a component of its own in each row costs more than the row.
 */
@FacesComponent(createTag = false, value = RowAct.TYPE)
public class RowAct extends UICommand {
    static final String TYPE = "no.ldo.web.RowAct";

    public RowAct() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        if (context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context))) {
            queueEvent(new ActionEvent(context, this));
        }
    }
}
