using System.Net;
using Microsoft.AspNetCore.Http;
using NatoGraph.GraphQL.Ingestion;

namespace NatoGraph.GraphQL.Tests.Ingestion;

public sealed class LocalCallerTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:5000", null)]
    [InlineData("::1", "[::1]:5000", null)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1", "http://localhost:5000")]
    public void Caller_AtThisMachine_IsLetIn(string address, string host, string? origin)
    {
        Assert.Null(Record.Exception(CallerOf(address, host, origin).Require));
    }

    [Theory]
    [InlineData("203.0.113.7", "localhost", null)]
    [InlineData("127.0.0.1", "example.com", null)]
    [InlineData("127.0.0.1", "localhost", "https://example.com")]
    [InlineData("127.0.0.1", "localhost", "null")]
    public void Caller_FromElsewhere_IsRefused(string address, string host, string? origin)
    {
        Assert.Throws<NotAllowedException>(CallerOf(address, host, origin).Require);
    }

    [Fact]
    public void Caller_BehindAProxy_IsRefused()
    {
        var context = ContextOf("127.0.0.1", "localhost", null);
        context.Request.Headers["X-Forwarded-For"] = "127.0.0.1";

        Assert.Throws<NotAllowedException>(new LocalCaller(new HttpContextAccessor { HttpContext = context }).Require);
    }

    [Fact]
    public void Caller_WithoutARequest_IsTheProgramItself()
    {
        Assert.Null(Record.Exception(new LocalCaller(new HttpContextAccessor { HttpContext = null }).Require));
    }

    private static LocalCaller CallerOf(string address, string host, string? origin) =>
        new(new HttpContextAccessor { HttpContext = ContextOf(address, host, origin) });

    private static DefaultHttpContext ContextOf(string address, string host, string? origin)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Host = new HostString(host);
        if (origin is not null)
        {
            context.Request.Headers.Origin = origin;
        }

        return context;
    }
}
