using System.Text;
using System.Text.Json;
using HotChocolate.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>A request that is read in one pass is read as any other.</summary>
public sealed class PlainRequestTests
{
    [Theory]
    [InlineData("""{"query":"{ a }"}""")]
    [InlineData("""{"query":"{ a(b: \"\\u00e9\\ud83d\\ude00\") }","operationName":"A","variables":{"x":{"y":[1,2.5,null,"z"]}},"extensions":{}}""")]
    [InlineData(""" { "variables" : null , "operationName" : null, "extensions" : {"a":{"b":1}}, "qu\u0065ry" : "{ a }" } """)]
    public void TryRead_ABodyOfParametersAlone_IsReadAsByTheOther(string body)
    {
        var plain = PlainRequest.TryRead(Encoding.UTF8.GetBytes(body));
        using var json = RequestParameters.Parse(Encoding.UTF8.GetBytes(body));
        Assert.NotNull(plain);
        Assert.Equal(Text(RequestParameters.FromJson(json.RootElement)), Text(plain));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"query":"{ a }"} 1""")]
    [InlineData("""{"query":"{ a }",}""")]
    [InlineData("""{"query":" "}""")]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"query":"{ a }","query":"{ b }"}""")]
    [InlineData("""{"query":"{ a }","other":1}""")]
    [InlineData("""{"query":"{ a }","operationName":1}""")]
    [InlineData("""{"query":"{ a }","variables":[]}""")]
    [InlineData("""{"query":"{ a }","variables":{"a":1,"a":2}}""")]
    [InlineData("""{"query":"{ a }","variables":{"a":{"b":1,"b":2}}}""")]
    [InlineData("""{"query":"\ud800"}""")]
    [InlineData("""{"query":"{ a }","variables":{"\ud800":1}}""")]
    public void TryRead_AnythingElse_IsLeftToTheOther(string body) => Assert.Null(PlainRequest.TryRead(Encoding.UTF8.GetBytes(body)));

    private static string Text(RequestParameters parameters) => JsonSerializer.Serialize(parameters);
}
