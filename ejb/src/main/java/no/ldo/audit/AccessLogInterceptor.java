package no.ldo.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import no.ldo.shared.ReadsPersonalData;

/**
 * Writes one line for every call that hands out personal data. The line is written before the data leave the service: if
 * it cannot be written, the call fails and nobody has read anything.
 */
@Interceptor
@ReadsPersonalData(purpose = "")
@Priority(Interceptor.Priority.APPLICATION)
public class AccessLogInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessLogWriter writer;

    @AroundInvoke
    public Object write(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        Method method = call.getMethod();
        Arguments arguments = new Arguments(call.getParameters());
        writer.write(new Access(
                AccessKind.READ,
                purposeOf(method),
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                arguments.organisation(),
                arguments.subject()));
        return answer;
    }

    private static String purposeOf(Method method) {
        ReadsPersonalData marked = method.getAnnotation(ReadsPersonalData.class);
        return marked == null
                ? method.getDeclaringClass()
                        .getAnnotation(ReadsPersonalData.class)
                        .purpose()
                : marked.purpose();
    }
}
