package org.gongkailan.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.module.SimpleValueInstantiators;

/** Makes records straight by their constructors; Jackson works out anew, for each record, how to call one. */
final class RecordMakers extends SimpleValueInstantiators {
    @Override
    public ValueInstantiator modifyValueInstantiator(DeserializationConfig config, BeanDescription.Supplier type,
                                                     ValueInstantiator usual) {
        return usual instanceof StdValueInstantiator standard && type.getBeanClass().isRecord()
                && standard.getWithArgsCreator() instanceof AnnotatedConstructor creator
                ? new RecordMaker(standard, creator.getAnnotated()) : usual;
    }

    private static final class RecordMaker extends StdValueInstantiator {
        private final Constructor<?> constructor;

        private RecordMaker(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = constructor;
            constructor.setAccessible(true);
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] components) throws JacksonException {
            try {
                return constructor.newInstance(components);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(_valueClass, components, e.getCause());
            } catch (InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
