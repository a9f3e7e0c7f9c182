package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.scheme.NewBand;
import org.kaoping.scheme.NewScheme;
import org.kaoping.scheme.SchemeService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** The form with which the performance office enters a scheme as printed. */
@Named("newSchemePage")
@ViewScoped
public class NewSchemePage implements Serializable {
  private static final int BANDS = 4;
  private static final int DECIMALS = 2;

  @Inject private SchemeService schemes;
  @Inject private ActRunner runner;

  private final ActForm form = new ActForm();
  private final List<BandInput> bands = emptyBands();
  private String code;
  private String name;
  private String sourceDocument;
  private String sourceText;
  private int decimals = DECIMALS;
  private RoundingMode rounding;

  /** A band while it is being entered. */
  public static class BandInput implements Serializable {
    private String label;
    private BigDecimal lower;
    private boolean lowerIncluded = true;
    private BigDecimal upper;
    private boolean upperIncluded;
    private BigDecimal factor;

    boolean isFilled() {
      return label != null && lower != null && factor != null;
    }

    NewBand toBand() {
      return new NewBand(label, lower, lowerIncluded, upper, upperIncluded, factor);
    }

    public String getLabel() {
      return label;
    }

    public void setLabel(String label) {
      this.label = label;
    }

    public BigDecimal getLower() {
      return lower;
    }

    public void setLower(BigDecimal lower) {
      this.lower = lower;
    }

    public boolean isLowerIncluded() {
      return lowerIncluded;
    }

    public void setLowerIncluded(boolean lowerIncluded) {
      this.lowerIncluded = lowerIncluded;
    }

    public BigDecimal getUpper() {
      return upper;
    }

    public void setUpper(BigDecimal upper) {
      this.upper = upper;
    }

    public boolean isUpperIncluded() {
      return upperIncluded;
    }

    public void setUpperIncluded(boolean upperIncluded) {
      this.upperIncluded = upperIncluded;
    }

    public BigDecimal getFactor() {
      return factor;
    }

    public void setFactor(BigDecimal factor) {
      this.factor = factor;
    }
  }

  private static List<BandInput> emptyBands() {
    List<BandInput> empty = new ArrayList<>();
    for (int i = 0; i < BANDS; i++) {
      empty.add(new BandInput());
    }
    return empty;
  }

  public void addBand() {
    bands.add(new BandInput());
  }

  /** Stores the scheme and goes on to what print leaves open. */
  public String draft() {
    return runner
        .call(form, context -> schemes.draft(context, wanted()))
        .map(id -> "/scheme?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  private NewScheme wanted() {
    return new NewScheme(
        code,
        name,
        sourceDocument,
        sourceText,
        bands.stream().filter(BandInput::isFilled).map(BandInput::toBand).toList(),
        decimals,
        rounding,
        List.of());
  }

  public List<BandInput> getBands() {
    return bands;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSourceDocument() {
    return sourceDocument;
  }

  public void setSourceDocument(String sourceDocument) {
    this.sourceDocument = sourceDocument;
  }

  public String getSourceText() {
    return sourceText;
  }

  public void setSourceText(String sourceText) {
    this.sourceText = sourceText;
  }

  public int getDecimals() {
    return decimals;
  }

  public void setDecimals(int decimals) {
    this.decimals = decimals;
  }

  /** How further decimals are treated; null when the document does not say. */
  public RoundingMode getRounding() {
    return rounding;
  }

  public void setRounding(RoundingMode rounding) {
    this.rounding = rounding;
  }
}
