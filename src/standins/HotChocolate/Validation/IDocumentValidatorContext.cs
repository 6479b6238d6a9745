namespace HotChocolate.Validation;

/// <summary>What a rule is told of the validation it is part of.</summary>
public interface IDocumentValidatorContext
{
    /// <summary>Reports an error.</summary>
    void ReportError(IError error);
}
