package org.kaoping.workflow;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.kaoping.processes.BeanNames;

/**
 * Resolves the bean names of the process models to CDI beans: those names and no others, so that a
 * model cannot reach into the rest of the application.
 */
final class BeanExpressions extends JuelExpressionManager {
  private static final Set<String> NAMES =
      Set.of(
          BeanNames.DEADLINES,
          BeanNames.DEADLINE_MARKS,
          BeanNames.DUTY_TASKS,
          BeanNames.APPRAISALS,
          BeanNames.RECTIFICATIONS,
          BeanNames.CYCLE_OPENING);

  private final BeanManager beans;

  BeanExpressions(BeanManager beans) {
    this.beans = beans;
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new NamedBeans());
    resolver.add(new BeanELResolver());
    return resolver;
  }

  private final class NamedBeans extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
      if (base != null || property == null || !NAMES.contains(property.toString())) {
        return null;
      }
      Set<Bean<?>> found = beans.getBeans(property.toString());
      if (found.isEmpty()) {
        return null;
      }
      Bean<?> bean = beans.resolve(found);
      context.setPropertyResolved(true);
      return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
      return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
      // Models read beans, they never replace them.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
      return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
      return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
      return null;
    }
  }
}
