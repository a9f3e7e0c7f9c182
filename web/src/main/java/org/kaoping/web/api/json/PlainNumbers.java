package org.kaoping.web.api.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;

/** Points and rates as JSON numbers with all their decimals and never with an exponent. */
public class PlainNumbers implements JsonbSerializer<BigDecimal> {
  @Override
  public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
    json.write(new Plain(number));
  }

  /** Generators write what a number says of itself. */
  private static final class Plain extends BigDecimal {
    Plain(BigDecimal number) {
      super(number.unscaledValue(), number.scale());
    }

    @Override
    public String toString() {
      return toPlainString();
    }
  }
}
