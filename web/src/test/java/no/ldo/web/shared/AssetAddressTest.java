package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The address of a file is worked out once for everybody, but never from what one visitor has put into his own address. */
class AssetAddressTest {
    private final String file = "theme:" + UUID.randomUUID() + ".css";
    private int looked;

    @AfterEach
    void the_request_is_over() {
        Request.current(null);
    }

    @Test
    void it_is_worked_out_once() {
        Request.current(new Request(Map.of()));

        assertThat(VersionedResources.asset(file)).isEqualTo(VersionedResources.asset(file));
        assertThat(looked).isEqualTo(1);
    }

    @Test
    void a_visitor_s_prefix_does_not_reach_other_pages() {
        Request.current(new Request(Map.of("loc", "xx")));
        assertThat(VersionedResources.asset(file)).contains("loc=xx");

        Request.current(new Request(Map.of()));
        assertThat(VersionedResources.asset(file)).doesNotContain("loc=");
    }

    /** A request whose resources carry the prefix that the address names, as those of the Faces implementation do. */
    private final class Request extends FacesContextWrapper {
        private final Map<String, String> parameters;

        Request(Map<String, String> parameters) {
            super(null);
            this.parameters = parameters;
        }

        static void current(@Nullable FacesContext context) {
            setCurrentInstance(context);
        }

        @Override
        @SuppressWarnings("unchecked") // the wrapper of the API
        public ExternalContext getExternalContext() {
            return new ExternalContextWrapper(null) {
                @Override
                public Map<String, String> getRequestParameterMap() {
                    return parameters;
                }

                @Override
                public String encodeResourceURL(String url) {
                    return url;
                }
            };
        }

        @Override
        public Application getApplication() {
            return new ApplicationWrapper(null) {
                @Override
                public ResourceHandler getResourceHandler() {
                    return new Files();
                }
            };
        }

        private final class Files extends ResourceHandlerWrapper {
            Files() {
                super(null);
            }

            @Override
            public Resource createResource(String name, @Nullable String library) {
                looked++;
                return new ResourceWrapper(null) {
                    @Override
                    public String getRequestPath() {
                        String prefix = parameters.get("loc");
                        return "/" + library + "/" + name + (prefix == null ? "" : "?loc=" + prefix);
                    }
                };
            }
        }
    }
}
