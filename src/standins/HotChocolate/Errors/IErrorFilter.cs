namespace HotChocolate;

/// <summary>Sees every error before it is written and may change or replace it.</summary>
public interface IErrorFilter
{
    /// <summary>Gives the error to write in place of <paramref name="error"/>.</summary>
    IError OnError(IError error);
}
