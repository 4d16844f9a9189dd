package no.ldo.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

/** For tests of resolvers: converts as the language does, as far as they need it, and has nothing else. */
final class BareELContext extends ELContext {
    @Override
    public ELResolver getELResolver() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
        throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T convertToType(Object value, Class<T> type) {
        return (T) (type == int.class ? ((Number) value).intValue() : value);
    }
}
