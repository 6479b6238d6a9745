namespace NatoGraph.Extraction.Chat.Tests;

public class ChatSettingsTests
{
    [Fact]
    public void From_NothingSet_IsOff() => Assert.Null(ChatSettings.From(_ => null));

    [Fact]
    public void From_AllSet_GivesThem()
    {
        var settings = ChatSettings.From(Variables("http://localhost:8080/v1", "small", "key", "500"));

        Assert.Equal(("http://localhost:8080/v1/", "small", "key", 500L), (settings!.Address.ToString(), settings.Model, settings.Key, settings.TokenBudget));
    }

    [Theory]
    [InlineData("not an address", "small", null)]
    [InlineData("ftp://localhost/", "small", null)]
    [InlineData("http://localhost/", null, null)]
    [InlineData("http://localhost/", "small", "many")]
    public void From_WrongSetting_SaysWhich(string address, string? model, string? tokens) =>
        Assert.Contains("NATOGRAPH_CHAT_", Assert.Throws<FormatException>(() => ChatSettings.From(Variables(address, model, null, tokens))).Message, StringComparison.Ordinal);

    private static Func<string, string?> Variables(string? address, string? model, string? key, string? tokens) => variable => variable switch
    {
        ChatSettings.AddressVariable => address,
        ChatSettings.ModelVariable => model,
        ChatSettings.KeyVariable => key,
        ChatSettings.BudgetVariable => tokens,
        _ => null,
    };
}
