package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's content security policy. Every form carries it in a hidden field, because PrimeFaces refuses a
 * postback without it, and adds the field itself only where JavaScript runs.
 */
@Named("csp")
@RequestScoped
public class CspNonce {
    /** Works in stateless views too, where the view scope does not. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
